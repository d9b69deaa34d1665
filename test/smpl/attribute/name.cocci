@@
identifier f;
attribute name __devinit;
@@
- int __devinit f(void)
+ int f(void)
  { ... }
