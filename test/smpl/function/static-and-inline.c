static inline int a(void)
{
	return 1;
}

static int b(void)
{
	return 1;
}

int c(void)
{
	return 1;
}
