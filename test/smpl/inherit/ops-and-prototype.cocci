@ops@
identifier o, fn;
@@
  struct ops o = { .run = fn, };

@@
identifier ops.fn, p;
@@
- void
+ int
  fn(struct dev *p) {
  ...
+ return 0;
  }
