int c(int b, const struct s *a, int d)
{
	return 0;
}
