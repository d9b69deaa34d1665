@@
expression a, b;
binary operator o;
@@
- (a o b)
+ a o b
