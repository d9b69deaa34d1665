int g(void)
{
	call(d->e, 1);
	call(*p, 1);
	call((a, b));
	call(x ? y : z, 1);
}
