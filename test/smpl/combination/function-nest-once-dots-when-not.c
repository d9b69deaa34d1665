static int fa1(struct s *p)
{
		put(sizeof(y));
}
