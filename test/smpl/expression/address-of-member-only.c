int f(void)
{
	g(&a->b);
	g(&a->b.c);
	g(&(a->b));
	x = y & a->b;
	g(&a->b[1]);
}
