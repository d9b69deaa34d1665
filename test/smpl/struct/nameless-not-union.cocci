@@
identifier x;
@@
 struct {
- int x;
+ long x;
 ...
 } y;
