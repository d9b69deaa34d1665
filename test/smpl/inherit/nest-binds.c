int a(struct s *p)
{
	old(1);
	if (old(2))
		old(3);
}
void b(void)
{
	new(1);
	new(2);
	new(3);
	new(4);
}
