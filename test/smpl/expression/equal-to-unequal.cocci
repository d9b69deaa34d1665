@@
expression a, b;
@@
  a
- ==
+ !=
  b
