void f(int a)
{
	printk("%d", a);
	printk("%d %d", a, a);
}
