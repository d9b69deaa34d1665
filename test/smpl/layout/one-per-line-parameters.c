static int f(struct device *dev,
	     void *buffer,
	     size_t length)
{
	return 0;
}

static int g(struct device *dev, void *buffer, size_t length_of_it, int x);

static int g(struct device *dev, void *buffer, size_t length_of_the_buffer)
{
	return 0;
}
