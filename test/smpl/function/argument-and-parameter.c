static int get(struct dev *d, int flags)
{
	return d->x;
}

int use(struct dev *d)
{
	return get(d, 0) + get(d->next, FLAG_A | FLAG_B);
}
