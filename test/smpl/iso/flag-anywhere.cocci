@@
@@
- f(IRQF_DISABLED | ...)
+ g()
