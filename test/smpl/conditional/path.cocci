@@
expression E;
@@
- lock_old(E);
+ lock_new(E);
  ...
- unlock_old(E);
+ unlock_new(E);
