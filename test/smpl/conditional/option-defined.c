#ifdef CONFIG_NET
int start(void)
{
	attach();
	return 0;
}
#else
int start(void)
{
	attach();
	return -1;
}
#endif

#ifndef CONFIG_NET
int stop(void)
{
	attach();
	return 0;
}
#endif
