@@
expression E;
@@
- get(E);
+ take(E);
  ... when forall
  put(E);
