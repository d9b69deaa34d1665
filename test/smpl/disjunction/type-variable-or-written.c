void f(void)
{
	char *a;
	int b;
	struct s *c;
	long d;
}
