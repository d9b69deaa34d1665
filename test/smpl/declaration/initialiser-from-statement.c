int g(int a)
{
	int b;
	b = a;

	return b;
}
