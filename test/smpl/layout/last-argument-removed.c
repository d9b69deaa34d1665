int f(struct device *dev, void *buffer, size_t length)
{
	submit(dev, buffer);
	submit(dev, buffer /* what */);
	submit(dev,	/* the device */
	       buffer);	/* what */
	return submit(dev,
		      buffer + 1);
}
