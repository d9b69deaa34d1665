@@
expression E;
@@
get(E);
... when != return ...;
- put(E);
+ put2(E);
