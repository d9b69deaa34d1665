@@
expression irq, h, name, dev;
@@
  request_irq(irq, h,
- SA_SHIRQ
+ IRQF_SHARED
  , name, dev)
