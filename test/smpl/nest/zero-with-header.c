int one(struct ctx *c)
{
	g(c);
	old_call(c);
	return old_call(c);
}

int two(struct ctx *c)
{
	return g(c);
}
