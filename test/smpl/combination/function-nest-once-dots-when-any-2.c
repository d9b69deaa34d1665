static struct s *fa0(void)
{
	init(y);
}
