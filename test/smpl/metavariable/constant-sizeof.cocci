@@
constant C;
@@
- size(C)
+ fixed_size(C)
