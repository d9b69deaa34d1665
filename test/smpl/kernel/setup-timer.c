void f(struct s *p)
{
	init_timer(&p->timer);
	p->x = 1;
	p->timer.function = tick;
	p->timer.data = (unsigned long)p;
}
