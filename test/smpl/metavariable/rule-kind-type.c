struct old *f(struct old *p)
{
	return (struct old *)p;
}
