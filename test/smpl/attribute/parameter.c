static int probe(struct device *device, void *data __attribute__((unused)), int flags)
{
	return device->id;
}
