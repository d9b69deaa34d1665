int g(void)
{
	if (a)
		b(a);
	if (c)
		d(e);
	if (a->b)
		put(a->b);
	else
		x();
}
