void f(struct s *a)
{
	lock(a);
	lock_irq(a);
}
