@@
expression x;
identifier f;
@@
  x = f(...);
  if (
- x < 0
+ IS_ERR(x)
  ) { ... }
