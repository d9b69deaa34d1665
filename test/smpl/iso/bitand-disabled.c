int f(int a)
{
	return g(a & MASK) + g(MASK & a);
}
