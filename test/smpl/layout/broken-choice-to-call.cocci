@@
expression x, y;
@@
- x < y ? x : y
+ min(x, y)
