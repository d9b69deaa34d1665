@@
int[] x;
@@
- fill(x)
+ fill_ints(x)
