static int foo_ring(struct foo *foo)
{
	foo->ring = dma_alloc_coherent(foo->dev, foo->size,
				       &foo->dma, GFP_KERNEL);
	if (!foo->ring)
		return -ENOMEM;

	memset(foo->ring, 0, foo->size);
	return 0;
}
