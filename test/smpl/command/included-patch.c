int f(int a)
{
	marker();
	return old(a);
}
