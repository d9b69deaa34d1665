@@
expression a;
identifier b;
@@
- a->b == NULL
+ lacks(a, b)
