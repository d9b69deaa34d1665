int f(struct s *p)
{
	scoped_guard(mutex, &p->lock) {
		old(p);
	}
	return old(p->a);
}
