static int foo_ring(struct foo *foo)
{
	foo->ring = pci_alloc_consistent(foo->pdev, RING_SIZE, &foo->ring_dma);
	foo->other = pci_alloc_consistent(foo->pdev,
					  foo->count * sizeof(struct entry),
					  &foo->other_dma);
	return foo->ring && foo->other;
}
