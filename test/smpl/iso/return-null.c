int f(int *p)
{
	if (g())
		return p == NULL;
	return !p;
}
