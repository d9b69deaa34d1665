@@
expression x, y;
@@
- if (x < y) x = y;
+ x = max(x, y);
