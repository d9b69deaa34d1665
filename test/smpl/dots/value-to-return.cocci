@@
expression E;
@@
- x = E;
  ...
  return
- x
+ E
  ;
