int f(int x)
{
#ifdef CONFIG_A
	old(x);
#else
	old(x + 1);
#endif
#if defined(CONFIG_B) && !defined(CONFIG_A)
	if (x)
		old(2);
	else
#endif
		old(3);
	return 0;
}
