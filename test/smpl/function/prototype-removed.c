static int probe(struct device *device, int);
static int remove(struct device *device);

static int probe(struct device *device, int flags)
{
	return start(device, flags);
}

static int remove(struct device *device)
{
	return 0;
}
