@@
expression E;
@@
- release(E);
+ put(E);
