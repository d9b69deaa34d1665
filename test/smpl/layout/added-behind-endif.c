int f(int a)
{
#ifdef A
	g(a);
#endif
	return 0;
}

int h(int a)
{
	if (a) {
#ifdef A
		g(a);
#else
		k(a);
#endif
		return 0;
	}
	return 1;
}
