@r@
identifier fn;
expression E;
@@
  register_callback(E, fn);

@@
identifier r.fn, d;
@@
- int fn(void *d)
+ int fn(struct ctx *d)
  { ... }
