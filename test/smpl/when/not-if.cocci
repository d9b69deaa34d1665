@@
expression E;
@@
get(E);
... when != if (...) { ... return ...; }
- put(E);
+ put2(E);
