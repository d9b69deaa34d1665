static int f(int a)
{
	return old (a) + old(a);
}
