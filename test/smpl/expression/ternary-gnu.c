int g(int a, int *p)
{
	a = a ? a : 3;
	a = p[1] ? p[1] : a;
	a = a ? 3 : a;
	return f(a) ? f(a) : -1;
}
