@@
expression x, E;
@@
- x = (void *)alloc(E);
+ x = alloc(E);
