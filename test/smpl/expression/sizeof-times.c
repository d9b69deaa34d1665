int h(int x)
{
	y = sizeof(int) * n;
	z = n * sizeof(struct s *);
	w = sizeof(x) * n;
}
