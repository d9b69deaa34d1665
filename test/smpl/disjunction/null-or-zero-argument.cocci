@@
expression a;
@@
- f(\(NULL\|0\), a)
+ f0(a)
