@@
binary operator b;
expression x, y;
@@
- cmp(x) b cmp(y)
+ cmp2(x, y) b 0
