int a(int n)
{
again:
	lock(n);
	if (n--) {
		unlock(n);
		goto again;
	}
	unlock(n);
	return 0;
}
int b(int n)
{
	lock(n);
again:
	if (n--)
		goto again;
	unlock(n);
	return 0;
}
