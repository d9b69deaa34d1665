int g(int a, int b)
{
	return calc(a + b) * calc(a << b) + calc(a - b);
}
