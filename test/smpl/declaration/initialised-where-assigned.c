int g(int a)
{
	int b;
	f();
	b = a + 1;
	return b;
}
