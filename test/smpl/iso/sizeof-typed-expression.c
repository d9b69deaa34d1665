int h(struct a *p)
{
	p = alloc(sizeof(struct a));
	p = alloc(sizeof(*p));
}
