static void f(struct foo *foo)
{
	lock(foo);
	unlock(foo);
}
