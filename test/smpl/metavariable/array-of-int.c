void h(void)
{
	int d[4];
	char e[4];
	int *p;
	f(d);
	f(e);
	f(p);
}
