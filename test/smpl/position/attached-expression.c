int f(int a)
{
	return check(a, 1) + 2;
}
