@@
expression a, b;
@@
- plus(a, b)
+ a + b
