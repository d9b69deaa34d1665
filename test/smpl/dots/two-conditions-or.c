int f(int a)
{
	if (!lock(a) || bad(a))
		return -1;
	unlock(a);
	return 0;
}
