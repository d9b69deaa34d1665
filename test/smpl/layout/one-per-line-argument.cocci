@@
expression a, b, c;
@@
  dma_map(a, b,
+ DMA_BIDIRECTIONAL,
  c)
