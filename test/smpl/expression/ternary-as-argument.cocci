@@
expression E;
@@
- f(E ? 1 : 0)
+ f(!!E)
