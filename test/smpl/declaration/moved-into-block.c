int f(int a)
{
	int b;

	g(a);
	b = first(a);
	return b;
}
