@@
expression d, n, h, f, x;
@@
- x = dma_alloc_coherent(d, n, h, f);
+ x = dma_zalloc_coherent(d, n, h, f);
  ... when != x
      when any
  if (!x)
	return ...;
  ... when != x
- memset(x, 0, n);
