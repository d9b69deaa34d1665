@@
expression E;
@@
- drop(E);
+ put(E);
