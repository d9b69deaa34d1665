int f(int a, int b)
{
	return (a +
		b);
	return (a &&
		b(c,
		  d));
}
