static void foo_open(struct foo *foo)
{
	init_timer(&foo->timer);
	foo->timer.expires = jiffies + HZ;
	foo->timer.function = foo_timeout;
	foo->timer.data = (unsigned long)foo;
	add_timer(&foo->timer);
}
