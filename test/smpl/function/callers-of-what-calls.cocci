@a@
identifier f;
@@
 int f(...) { ... bad(); ... }

@b@
identifier a.f;
identifier g;
@@
 g(...) {
 <+...
- f
+ safe
  (...)
 ...+>
 }
