int g(void)
{
	a->old = 1;
	b = &a->old;
	c = a->old + 1;
	a->old = b->old;
	a->old += 2;
}
