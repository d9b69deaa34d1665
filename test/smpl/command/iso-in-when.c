void f(struct s *a)
{
	lock(a);
	unlock_irq(a);
	stop();
}

void g(struct s *a)
{
	lock(a);
	work();
	stop();
}
