void f(int a)
{
	lock_old(a);
#ifdef CONFIG_A
	g(a);
#endif
	unlock_old(a);
}
