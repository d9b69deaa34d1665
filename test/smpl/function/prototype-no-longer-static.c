static int probe(struct device *device);
static int remove(struct device *device);

static int probe(struct device *device)
{
	return start(device);
}
