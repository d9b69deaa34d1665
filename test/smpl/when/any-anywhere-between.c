void f(int m)
{
	lock(m);
	touch(m);
	a();
	touch(m);
	unlock(m);
}
