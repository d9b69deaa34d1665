int f(unsigned int n, int m, unsigned k)
{
	if (n < 0)
		return 1;
	if (m < 0)
		return 2;
	return k < 0;
}
