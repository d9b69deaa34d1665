int f(int a)
{
	return g(a | FLAG) + g(FLAG | a);
}
