int g(int a)
{
	lock(a);
	return 0;
}

int h(int a)
{
	lock(a);
	unlock(a);
	return 0;
}
