void f(struct s *p)
{
	int a;

	lock_init(&p->lock);
	a = 1;
}
