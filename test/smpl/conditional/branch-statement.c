int g(int *x, int y)
{
#ifdef A
	a(1);
#else
	a(2);
#endif
	if (x)
#ifdef B
		a(3);
#else
		a(4);
#endif
	return 0;
}
