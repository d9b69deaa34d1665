@@
identifier irq, dev, regs;
identifier handler;
typedef irqreturn_t;
@@
  irqreturn_t handler(int irq, void *dev
- , struct pt_regs *regs
  ) { ... }
