@r forall@
expression E1;
expression E2;
@@
- if (E1) {
    ...
- }
... when != E2
    when strict
  f(unlock(y, ...), E2);
+ new(E2);
