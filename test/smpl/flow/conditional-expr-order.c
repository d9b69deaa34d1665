void f(int i, int j)
{
	a(i);
	if (j && i)
		c();
	b(i);
}
void g(int i, int j)
{
	a(i);
	if (j)
		c();
	b(i);
}
