@@
expression E;
@@
- old(E)
+ fresh(E)
  ... when any
  return ...;
