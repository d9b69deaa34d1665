int f(struct s *p)
{
	lock(&p->lock);
	p->a = 1;
	unlock(&p->lock);
	return 0;
}
