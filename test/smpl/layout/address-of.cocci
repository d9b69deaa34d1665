@@
expression a, b;
@@
- old(a, b)
+ fresh(&a, *b, !a, -b)
