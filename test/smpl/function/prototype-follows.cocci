@@
identifier irq, dev, regs;
@@
  int handler(int irq, void *dev
- , struct pt_regs *regs
  ) { ... }
