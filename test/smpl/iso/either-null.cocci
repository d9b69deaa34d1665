@@
expression a, b;
@@
- a == NULL || b == NULL
+ either_null(a, b)
