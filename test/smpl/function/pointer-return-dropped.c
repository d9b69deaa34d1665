struct s *c(void)
{
	return 0;
}
char d(void)
{
	return 0;
}
