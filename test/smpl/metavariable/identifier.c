int g(struct s *p)
{
	return p->a.y + p->b.z + q(p)->a.y;
}
