int f(struct s *p, int a)
{
	lock_old(&p->lock);
	if (a) {
		unlock_old(&p->lock);
		return 1;
	}
	p->x = a;
	unlock_old(&p->lock);
	return 0;
}
