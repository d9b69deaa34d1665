int c(int k, char *n, struct s *a)
{
	return 0;
}
