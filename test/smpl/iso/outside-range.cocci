@@
expression e, a, b;
@@
- e < a || e > b
+ !in_range(e, a, b)
