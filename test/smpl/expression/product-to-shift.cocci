@@
expression x;
@@
- x * 2
+ (x << 1)
