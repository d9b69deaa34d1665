int f(int n)
{
	struct foo *p;

	p = alloc_old();
	if (!p)
		return -1;
	g(p);
	free_old(p);
	return 0;
}
