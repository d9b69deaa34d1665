int f(int a)
{
	return target(a) + other(a);
}
