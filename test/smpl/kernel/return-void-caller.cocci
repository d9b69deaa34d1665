@r@
identifier f;
@@
- int
+ void
  f(struct timer *t)
  {
  <...
- return 0;
+ return;
  ...>
  }
