@@
identifier f = {read_a, read_b};
expression E;
@@
- f(E)
+ read_any(E)
