int one(struct device *device)
{
	int a, b;

	start(device);
	return a + b;
}
