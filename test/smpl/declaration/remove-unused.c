int f(int n)
{
	int unused;
	int used;
	struct s *never;

	used = n;
	return used;
}
