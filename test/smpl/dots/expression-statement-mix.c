int f(int a)
{
	prepare(a);
	if (commit(a))
		return 1;
	return 0;
}
