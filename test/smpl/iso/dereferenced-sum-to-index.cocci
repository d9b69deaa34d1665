@@
expression a, n;
@@
- *(a + n)
+ a[n]
