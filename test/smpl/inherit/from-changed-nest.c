int probe(struct d *dev)
{
	base = map(dev);
	if (!dev)
		goto out;
	return 0;
out:
	iounmap(base);
	return 1;
}

int remove(struct d *dev)
{
	work();
	iounmap(base);
	return 0;
}
