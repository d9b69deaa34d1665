@@
expression E;
@@
- lock(E);
+ guard(mutex)(E);
  ...
- unlock(E);
