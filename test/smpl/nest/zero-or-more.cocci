@@
identifier f, p;
@@
  f(struct ctx *p, ...) {
  <...
- old_call(p)
+ new_call(p)
  ...>
  }
