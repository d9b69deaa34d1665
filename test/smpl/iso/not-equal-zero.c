int f(int a, struct foo *p)
{
	if (a == 0)
		return -1;
	if (p->n == 0)
		return -1;
	if (a == 1)
		return -1;
	return 0;
}
