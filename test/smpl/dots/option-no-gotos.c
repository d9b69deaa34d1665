int f(int x)
{
	lock();
	if (x)
		goto out;
	unlock();
	return 0;
out:
	g();
	return 1;
}
int g(int x)
{
	lock();
	if (x)
		goto out;
	else h();
	unlock();
	return 0;
out:
	g();
	return 1;
}
int h(int x)
{
	lock();
	if (x) {
		goto out;
	} else h();
	foo();
	return 0;
out:
	unlock();
	return 1;
}
int k(int x)
{
	lock();
	goto out;
out:
	unlock();
	return 1;
}
int k2(int x)
{
	lock();
	goto out;
	unlock();
out:
	return 1;
}
