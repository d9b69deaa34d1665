void f(void)
{
	struct s a;
	struct t b;

	put(&a);
	put(&b);
}
