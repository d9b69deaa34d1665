@@
expression x;
@@
- x->a.b[0].c
+ deep(x)
