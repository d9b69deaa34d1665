int c(int b, struct s *a, int d)
{
	return 0;
}
int d(struct s *a)
{
	return 0;
}
