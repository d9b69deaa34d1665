int a(struct s *p)
{
	lock(p);
	p->x = 3;
	p->y = 4;
	unlock(p);
	p->z = p->x + p->y;
}
