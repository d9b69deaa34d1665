int fa0(struct s *p)
{
	h(lock(y, 10, y));
}
