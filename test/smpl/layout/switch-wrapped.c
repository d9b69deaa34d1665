static void f(struct foo *foo)
{
	handle(foo);
	done(foo);
}
