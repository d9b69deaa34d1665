void f(int a)
{
#ifdef CONFIG_A
	old(a);
#else
	old(a + 1);
#endif
	old(a + 2);
}
