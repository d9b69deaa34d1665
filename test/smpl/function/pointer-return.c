static struct old *make(int n)
{
	return get(n);
}

static struct old make2(int n)
{
	return get2(n);
}
