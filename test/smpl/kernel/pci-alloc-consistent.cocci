@@ expression p, n, h; @@
- pci_alloc_consistent(p, n, &h)
+ dma_alloc_coherent(&p->dev, n, &h, GFP_ATOMIC)
