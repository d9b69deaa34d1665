@@
expression E;
constant C;
@@
- wait(\( E \& C \))
+ wait_const(E)
