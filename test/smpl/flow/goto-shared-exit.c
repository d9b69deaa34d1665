int a(int n)
{
	lock(n);
	if (n)
		goto err;
	b();
	unlock(n);
	return 0;
err:
	c();
	unlock(n);
	return 1;
}
int d(int n)
{
	lock(n);
	while (n) {
		if (e(n)) {
			unlock(n);
			return 1;
		}
		unlock(n);
		lock(n);
	}
	unlock(n);
	return 0;
}
