@@
identifier f;
@@
  f(...,
- NULL
+ 0
  , ...)
