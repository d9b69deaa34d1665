@r@
identifier fn;
@@
  register_handler(fn);

@@
identifier r.fn;
@@
  fn(...,
- int flags
+ unsigned int flags
  ) { ... }
