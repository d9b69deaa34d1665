@@
expression a, b;
@@
- pair(a, b)
+ pair2(a, b)
