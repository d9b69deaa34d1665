@@
identifier f != {read_a, read_b};
expression E;
@@
- f(E, OLD)
+ f(E, NEW)
