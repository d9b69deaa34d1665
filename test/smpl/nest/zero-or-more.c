int one(struct ctx *c, int a)
{
	if (a)
		old_call(c);
	return old_call(c) + old_call(0);
}

int two(struct other *c)
{
	return old_call(c);
}
