int probe(struct device *device);

int probe(struct device *device)
{
	return 1;
}
