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
	while (x) {
		lock();
		if (x)
			break;
		unlock();
	}
	return 0;
}
int h(int x)
{
	while (x) {
		lock();
		if (x)
			continue;
		unlock();
	}
	return 0;
}
int k(int x)
{
	lock();
	if (x)
		return 3;
	unlock();
	return 0;
}
