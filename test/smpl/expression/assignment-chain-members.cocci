@@
expression a, b;
@@
- a->f = b->f = NULL;
+ clear(a, b);
