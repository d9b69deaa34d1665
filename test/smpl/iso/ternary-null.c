int f(int *p)
{
	return (p == NULL ? 1 : 2) + (!p ? 3 : 4) + (p ? 5 : 6);
}
