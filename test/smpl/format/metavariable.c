void f(int a)
{
	printk("%d\n", a);
	printk("value %d of %s\n", a, "x");
	printk("none\n");
}
