void h(void)
{
	printk("%d %s\n", a, b);
	printk("%d\n", a);
	printk("x\n");
}
