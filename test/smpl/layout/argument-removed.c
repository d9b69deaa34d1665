int f(struct device *dev, void *buffer, size_t length)
{
	submit(dev, buffer, length);
	submit(dev, /* what */ buffer, /* how much */ length);
	submit(dev, buffer /* what */, length /* how much */);
	submit(dev,	/* the device */
	       buffer,	/* what */
	       length);	/* how much */
	return submit(dev, buffer,
		      length);
}
