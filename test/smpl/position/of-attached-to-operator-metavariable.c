int f(int a, int b)
{
	b += 2;
	if (a)
		b = 3;
	return b;
}
