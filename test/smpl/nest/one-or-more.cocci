@@
identifier f, p;
@@
  f(struct ctx *p
+ , int flags
  ) {
  <+...
- old_call(p)
+ new_call(p, flags)
  ...+>
  }
