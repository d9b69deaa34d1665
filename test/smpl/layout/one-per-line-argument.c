int f(struct device *dev, void *buffer, size_t length)
{
	return dma_map(dev,
		       buffer,
		       length);
}
