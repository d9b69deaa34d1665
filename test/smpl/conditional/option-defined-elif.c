int start(void)
{
#if defined(CONFIG_OLD) && defined(CONFIG_PM)
	attach();
#elif defined(CONFIG_NET)
	attach();
#else
	attach();
#endif
	return 0;
}
