int f(struct s *p)
{
	int old_name = 1;

	return p->old_name + old_name + old_name(3);
}
