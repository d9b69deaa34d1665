int f(int a, int b)
{
	b = wrap(a &&
		 b(c,
		   d));
}
