@@
expression E;
@@
get(E);
... when any
- put(E);
+ put2(E);
