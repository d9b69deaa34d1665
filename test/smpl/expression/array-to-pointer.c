int f(char *p)
{
	g(&p[0]);
	return h(&p[1]) + k(3, &p[0], p);
}
