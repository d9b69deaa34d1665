@@
expression E, E1, E1;
@@
- f(E, E1)
+ g(E1, E)
