void f(int a)
{
	printk("a: %x b\n", a);
	printk("a: %x c\n", a);
}
