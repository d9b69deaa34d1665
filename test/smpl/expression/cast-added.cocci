@@
expression E;
@@
- put(E)
+ put((long)E)
