int a(struct s *p)
{
	g(1, 2, 3);
}
void b(void)
{
	drop(1);
	drop(2);
	drop(3);
	drop(4);
}
