static unsigned long old_a(int a)
{
	return a;
}

struct s *old_b(void)
{
	return 0;
}

int new_c(void)
{
	return 0;
}
