int g(int a)
{
	a();
	b(1);
}
