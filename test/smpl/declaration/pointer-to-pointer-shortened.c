void f(void)
{
	int **a;
	char *b;
	struct s ***c;
}
