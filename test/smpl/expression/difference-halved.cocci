@@
expression a, b;
@@
- (a - b) / 2
+ half(a, b)
