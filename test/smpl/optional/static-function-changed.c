static int a(void)
{
	return true;
}

int b(void)
{
	return true;
}

static inline int c(void)
{
	return 1;
}
