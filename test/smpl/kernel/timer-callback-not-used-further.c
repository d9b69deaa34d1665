static void tick(unsigned long data)
{
	struct s *p = (struct s *)data;

	go(p);
}

static void tock(unsigned long data)
{
	struct s *p = (struct s *)data;

	go(p);
	use(data);
}

void f(struct s *p)
{
	timer_setup(&p->timer, tick, 0);
	timer_setup(&p->timer2, tock, 0);
}
