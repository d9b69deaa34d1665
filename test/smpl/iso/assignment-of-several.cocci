@@
identifier x;
expression E;
@@
- x = alloc(E);
+ x = zalloc(E);
