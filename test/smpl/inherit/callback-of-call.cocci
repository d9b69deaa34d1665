@r@
identifier s, fn;
expression E;
@@
(
  setup(s, fn, E)
|
  attach(E, fn)
)
@@
identifier r.fn;
identifier x;
@@
- fn(unsigned long x)
+ fn(struct timer *t)
  { ... }
