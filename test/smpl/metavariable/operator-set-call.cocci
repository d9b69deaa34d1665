@@
binary operator bop = {==, !=};
expression E;
@@
- E bop NULL
+ is(E)
