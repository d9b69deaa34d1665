@@
expression a, n;
@@
- memset(a, n, 0)
+ memset(a, 0, n)
