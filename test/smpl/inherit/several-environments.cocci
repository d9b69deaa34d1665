@r@
identifier fn;
@@
  register_handler(fn);

@@
identifier r.fn;
@@
- fn
+ unused_fn
  (...) { ... }
