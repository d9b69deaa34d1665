int f(struct device *dev, void *buffer, size_t length)
{
	dma_addr_t address;

	address = dma_map(dev, buffer, length);
	address = dma_map(dev->parent->parent, buffer->something_long, length);
	address = dma_map(dev, /* what */ buffer, /* how much */ length);
	address = dma_map(dev,
			  buffer,
			  length);
	return dma_map(dev, buffer,
		       length);
}
