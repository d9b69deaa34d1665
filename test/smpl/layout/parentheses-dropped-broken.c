int f(int a, int b)
{
	if (a)
		return (a +
			b);
	return (a &&
		b(c,
		  d));
}
