int f(int a)
{
	return twice(a);
}
