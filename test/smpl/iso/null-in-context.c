void f(int a)
{
	int *p;

	p = find(a);
	if (!p)
		return;
	p = find(a + 1);
	if (p == NULL) {
		g(a);
		return;
	}
}
