static void f(struct foo *foo)
{
	if (foo)
		poll(foo);
	poll(foo);
}
