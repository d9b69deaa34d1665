int g(void)
{
	foo(a);
	lock(a);
	foo(a);
	if (bar(a))
		bar(b);
	unlock(a);
	bar(a);
	return 0;
}
