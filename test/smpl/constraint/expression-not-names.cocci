@@
expression E != {a, b};
@@
- f(E)
+ g(E)
