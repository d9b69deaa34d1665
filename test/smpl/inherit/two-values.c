void k(void)
{
	connect(a, b);
	connect(c, d);
	call(a);
	call(c);
	call(b);
}
