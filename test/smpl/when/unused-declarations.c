int f(int a)
{
	int used, unused;
	int gone;
	struct s *alone;

	used = a;
	return used;
}
