@a@
identifier f;
@@
 f(...) { ... mark(); ... }
@b depends on a@
identifier a.f;
@@
- f
+ marked_f
  (...) { ... }
@c depends on b@
identifier a.f;
expression list es;
@@
- f(es)
+ marked_f(es)
