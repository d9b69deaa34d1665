@@
int[] a;
@@
- use(a)
+ use_a(a)
