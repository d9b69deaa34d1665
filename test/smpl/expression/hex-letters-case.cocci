@@
@@
- f(0xAB)
+ f(X)
