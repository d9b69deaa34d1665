static int f(struct foo foo, int *n)
{
	return old(foo, n) + old(foo.a, n + 1);
}
