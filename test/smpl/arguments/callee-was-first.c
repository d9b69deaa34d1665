int g(void)
{
	call(a);
	call(b, 1);
	call(c, 1, x + 2);
	call(d->e, 1);
}
