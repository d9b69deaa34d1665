#spatch --c++
@@
identifier f;
expression E;
@@
- f(E, 0)
+ f(E)
