int f(int a)
{
#ifdef CONFIG_A
	old(a);
#endif
	g(a);

#ifdef CONFIG_B
	old(a);
	h(a);
#else
	old(a + 1);
#endif

	return 0;
}
