int f(int a)
{
	struct foo *p;
	int n;

	p = find(a);
	n = a + 1;
	if (p == NULL)
		return -ENOENT;
	return p->n + n;
}
