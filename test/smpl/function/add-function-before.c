int probe(struct dev *d)
{
	return 1;
}
