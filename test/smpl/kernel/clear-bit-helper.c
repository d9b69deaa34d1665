static void foo(unsigned long *map, int n)
{
	*map |= (1 << n);
	if (n > 3)
		*map &= ~(1 << (n - 3));
	*map = n;
}
