@@
expression irq, f, n, d;
@@
  request_irq(irq, f,
- SA_SHIRQ
+ IRQF_SHARED
  , n, d)
