@@
expression x;
identifier a, b;
@@
- x->a.b
+ get_ab(x, a, b)
