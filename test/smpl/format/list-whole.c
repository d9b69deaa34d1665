void f(int a)
{
	printk("%d", a);
	printk("%d %s", a, b);
	printk("none");
}
