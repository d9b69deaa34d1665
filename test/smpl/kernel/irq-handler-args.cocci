@@
identifier f, irq, dev, regs;
typedef irqreturn_t;
@@
- irqreturn_t f(int irq, void *dev, struct pt_regs *regs)
+ irqreturn_t f(int irq, void *dev)
  {
  ... when != regs
  }
