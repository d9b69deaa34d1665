@@
identifier f, irq, data;
typedef irqreturn_t;
@@
- int
+ irqreturn_t
  f(int irq, void *data) { ... }
