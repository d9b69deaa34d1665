@@
identifier fn, d;
@@
- int
+ void
 fn(struct platform_device *d)
 {
  <...
- return 0;
+ return;
  ...>
 }
