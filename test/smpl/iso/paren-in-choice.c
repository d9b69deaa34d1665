int f(void)
{
	return (sizeof(a) / sizeof(*a)) + (sizeof(b) / sizeof(b[0])) + sizeof(c) / sizeof(c[0]);
}
