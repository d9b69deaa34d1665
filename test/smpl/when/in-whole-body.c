void f(void)
{
	a();
	unlock();
	b();
}

void g(void)
{
	unlock();
	lock(1);
}
