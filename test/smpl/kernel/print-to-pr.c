static void foo(int a)
{
	my_err("foo: %d\n", a);
	printk(KERN_INFO "foo: %d\n", a);
	my_err("foo: %d and %d\n",
	       a, a + 1);
}
