void probe(struct dev *d)
{
	int a = 1;

	g(d, a);
}

void remove(struct dev *d)
{
	h(d);
}

int other(struct dev *d)
{
	return 0;
}
