int f(int a)
{
	return outer(outer(a) + 1);
}
