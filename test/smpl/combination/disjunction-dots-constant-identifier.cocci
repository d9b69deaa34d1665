@r forall@
expression E1;
expression E2;
expression E3;
identifier I4;
constant C5;
@@
  p->I4 |= C5 && ret;
... 
(
  lock(E1, E2, &p);
+ x = 2;
|
- E3;
+ new();
)
