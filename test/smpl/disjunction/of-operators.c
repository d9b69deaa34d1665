int g(int a, int b)
{
	return a < b && a > 1 || b <= 3 && b >= 4;
}
