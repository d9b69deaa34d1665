static int one(struct old *o)
{
	return 1;
}

int two(struct old *o)
{
	return 2;
}

static inline int three(struct old *o)
{
	return 3;
}
