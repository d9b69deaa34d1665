@@
expression E;
@@
- \(lock\|lock_irq\)(E);
+ guard(E);
  ...
- \(unlock\|unlock_irq\)(E);
