int fa0(struct s *p)
{
	i = q->b;
}
