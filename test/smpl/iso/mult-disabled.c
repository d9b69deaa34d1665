int f(int a)
{
	return g(a * TWO) - g(TWO * a);
}
