int g(void)
{
	lock(a);
	foo(a);
	unlock(a);
	lock(b);
	foo(b);
	stop(b);
	unlock(b);
	return 0;
}
