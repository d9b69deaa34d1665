void f(int a)
{
	lock(a);
	touch(a);
	unlock(a);
	touch(a);
}
