@@
expression E;
@@
- lock(E);
+ mutex_lock(E);
  ...
- unlock(E);
+ mutex_unlock(E);
