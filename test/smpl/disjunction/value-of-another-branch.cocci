@@
expression E;
identifier I;
@@
(
  p->I = E;
|
- reset(p);
+ put(p, E);
)
