@@
expression a, b;
@@
- a ?: b
+ or_else(a, b)
