int a(int n)
{
	lock(n);
	if (n == 1)
		b();
	else if (n == 2)
		return 2;
	else
		c();
	unlock(n);
	return 0;
}
