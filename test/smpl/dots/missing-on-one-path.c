int f(struct s *p, int a)
{
	lock_old(&p->lock);
	if (a)
		unlock_old(&p->lock);
	p->x = a;
	return 0;
}
