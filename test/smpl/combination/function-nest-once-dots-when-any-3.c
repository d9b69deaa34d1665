static struct s *fb0(void)
{
	lock(ret, NULL);
}
