@@
identifier f;
identifier d;
@@
- int
+ void
  f(struct platform_device *d)
  {
  ...
- return 0;
  }
