@@
expression x, E;
@@
- x = get(E);
+ get_into(&x, E);
