@@
expression a;
@@
- f(&a[0])
+ f(a)
