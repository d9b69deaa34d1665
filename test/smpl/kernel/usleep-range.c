static void foo(void)
{
	msleep(1);
	msleep(20);
	mdelay(5);
	mdelay(foo_delay);
}
