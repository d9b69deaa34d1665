int one(struct ctx *c)
{
	if (c->x)
		return 1;
	g(c);
	return 0;
}
