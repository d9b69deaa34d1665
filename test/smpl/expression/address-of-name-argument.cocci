@@
identifier f, x;
expression e;
@@
  f(..., 
- &x
+ ref(x)
  , ...)
