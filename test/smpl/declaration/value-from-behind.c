void f(void)
{
	int b;
	struct s *c;

	b = one(1, 2);
	c = two();
	use(b, c);
}
