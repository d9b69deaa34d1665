@@
int[] a;
expression e;
@@
- a[e]
+ AT(a, e)
