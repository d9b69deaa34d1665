@r@
identifier x;
@@
  mark(x);

@@
identifier r.x;
@@
- x
+ (x)
