int f(int *p, int b)
{
	if (p == NULL || b)
		return 1;
	return p == NULL || g(p,
			      b);
}
