int f(int a)
{
	return old(a);
}
