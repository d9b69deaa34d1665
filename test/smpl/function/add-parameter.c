int probe(struct dev *d)
{
	return d->x;
}

int g(struct dev *d)
{
	return probe(d);
}
