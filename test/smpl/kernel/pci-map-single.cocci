@@ expression p, a, n; @@
(
- pci_map_single(p, a, n, PCI_DMA_TODEVICE)
+ dma_map_single(&p->dev, a, n, DMA_TO_DEVICE)
|
- pci_map_single(p, a, n, PCI_DMA_FROMDEVICE)
+ dma_map_single(&p->dev, a, n, DMA_FROM_DEVICE)
)
