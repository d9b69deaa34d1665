@r@
identifier f;
@@
- old_register(f);
+ new_register(f);

@@
identifier r.f, x;
@@
  f(
- int x
+ long x
  ) { ... }
