int f(int a, int b)
{
	if (a >= b && b + 1 >= a)
		return a >= (b == 1);
	return a < b;
}
