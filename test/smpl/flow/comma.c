void f(int i, int j)
{
	a(i), b(i);
	a(j);
	c();
	if (b(j))
		return;
}
