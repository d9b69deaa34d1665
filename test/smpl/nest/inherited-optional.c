int probe(struct d *dev)
{
	base = map(dev);
	return 0;
}

int remove(struct d *dev)
{
	work();
	iounmap(base);
	return 0;
}
