@r forall@
expression E1;
expression E2;
identifier I3;
@@
(
- E1;
|
  lock();
)
... when any
  foo(x, sizeof(E2), I3.a);
