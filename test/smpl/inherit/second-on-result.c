void h(int x)
{
	a(x);
	b(x + 1);
}
