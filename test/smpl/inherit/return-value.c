int a(struct s *p)
{
	if (p)
		return 1;
	return 2;
}
void b(void)
{
	check(a(), 1);
	check(a(), 2);
	check(a(), 3);
}
