@r forall@
identifier I1;
expression E2;
expression E3;
@@
  n = E3;
... when != init(...)
(
  i = *I1;
|
- E2();
)
