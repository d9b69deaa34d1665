@@
expression a, b;
@@
- a >?= b;
+ a = max(a, b);
