void f(int a)
{
	while (lock(a) && more(a))
		step(a);
	unlock(a);
}
