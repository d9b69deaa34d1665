@@
expression a;
@@
- max0(a)
+ a > 0?a:0
