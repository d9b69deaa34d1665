@@
expression E;
@@
- lock(E);
+ lock2(E);
  ...
- unlock(E);
+ unlock2(E);
