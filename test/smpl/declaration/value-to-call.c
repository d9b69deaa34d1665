void f(void)
{
	struct s one = { .a = 3 };
	int k;

	use(&one, k);
}
