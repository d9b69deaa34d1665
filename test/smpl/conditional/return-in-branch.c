int f(int a)
{
	begin(a);
#ifdef CONFIG_A
	end(a);
	return 1;
#else
	end(a);
	return 0;
#endif
}
