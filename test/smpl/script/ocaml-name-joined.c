int g(int a)
{
	a(1);
	b(a(2));
}
