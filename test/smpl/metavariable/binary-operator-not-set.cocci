@@
binary operator o != {==, !=};
expression a;
@@
- a o NULL
+ bad(a)
