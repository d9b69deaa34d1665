@@
expression list xs;
expression E;
@@
- log(xs, E)
+ log(E, xs)
