static inline int a(int x)
{
	return x;
}

static int b(int x)
{
	return x;
}
