void f(int n)
{
	int i;
	each(i, n)
		g(i);
	each(i, 4) {
		g(i);
	}
}
