void f(int x)
{
	lock(x);
	a();
	unlock(x);
	lock_irq(x);
	b();
	unlock_irq(x);
}
