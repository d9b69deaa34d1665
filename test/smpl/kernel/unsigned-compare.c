static int foo(unsigned int n, int m)
{
	if (n <= 0)
		return 1;
	if (m <= 0)
		return 2;
	return n <= 0 ? 3 : 4;
}
