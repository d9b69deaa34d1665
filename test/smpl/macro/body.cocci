@@
expression E;
@@
- lock(E);
+ spin_lock(E);
