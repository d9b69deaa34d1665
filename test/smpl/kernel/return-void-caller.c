static int tick(struct timer *t)
{
	if (!t->on)
		return 0;
	g(t);
	return 0;
}
