@@
expression E;
@@
+ check(E);
  release(E);
