int f(void)
{
	struct foo foo;
	struct foo		other;
	int n;

	return n;
}
