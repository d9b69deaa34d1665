int sync_all(void);
static int sync_one(struct device *device);

int sync_all(void)
{
	return sync_one(first);
}

static int sync_one(struct device *device)
{
	return device->id;
}
