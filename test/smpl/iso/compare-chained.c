int f(int a, int b, int c)
{
	if (a < b && b < c)
		return 1;
	if (b > a && c > b)
		return 2;
	if (a < b && c > b)
		return 3;
	return b > a && b < c;
}
