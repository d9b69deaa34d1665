int fa0(struct s *p)
{
	i += x;
	g((0) ? p : n);
}
