void f(void)
{
	struct s a;
	int b;

	memset(&a, 0, sizeof(struct s));
	memset(&b, 0, sizeof(int));
	memset(&b, 0, sizeof(long));
}
