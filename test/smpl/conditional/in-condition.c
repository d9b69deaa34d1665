int f(int a, int b)
{
	if (b
#ifdef CONFIG_A
	    && old(a)
#else
	    && old(a + 1)
#endif
	   )
		return 1;
	return 0;
}
