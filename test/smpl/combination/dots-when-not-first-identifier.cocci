@r forall@
identifier I1;
@@
  h(I1, dev == p);
... when != return ...;
+ new(I1);
  foo(1, ...);
