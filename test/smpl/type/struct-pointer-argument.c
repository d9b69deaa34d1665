int a(struct old *p)
{
	return 0;
}

int b(int n, struct old *q, int m)
{
	return n + m;
}
