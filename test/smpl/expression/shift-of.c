int f(int n)
{
	int a = (1 << 3) | (1 << n);
	a |= (1 << (n + 1));
	a |= 1 << 4;
	a &= ~(1 << n);
	return (1 << n & a);
}
