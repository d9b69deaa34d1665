int f(struct cfg c, struct cfg *p)
{
	c.flags |= 4;
	return c.flags & p->flags;
}
