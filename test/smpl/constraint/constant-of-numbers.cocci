@@
constant C = {1, 2};
@@
- f(C)
+ g(C)
