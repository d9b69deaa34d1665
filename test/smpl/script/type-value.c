void f(void)
{
	char *a = 0;
	unsigned long int b = 0;
	const struct s *c = 0;
	int d[2] = 0;
}
