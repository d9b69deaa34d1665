void f(int *a, int b)
{
	set(*a, b);
	set(a[0], b + 1);
	if (set(b, 3))
		return;
	for (set(b, 0); b < 3; b++)
		g(b);
	set(b, a ? 1 : 2);
	b = set(*a, 3);
}
