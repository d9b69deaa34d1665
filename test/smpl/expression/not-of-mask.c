int odd(struct card *c)
{
	if (!c->flags & READY)
		return 1;
	if (!c->flags & c->mask)
		return 2;
	return !(c->flags & READY);
}
