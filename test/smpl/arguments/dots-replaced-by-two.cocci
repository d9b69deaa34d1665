@@
expression e;
@@
  f(e,
- ...
+ 1, 7
  )
