@@
expression E;
identifier x;
@@
- typeof(E) x = E;
+ typeof(E) x = clone(E);
