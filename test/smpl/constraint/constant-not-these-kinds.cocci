@@
constant C != {0, 1};
@@
- f(C)
+ g(C)
