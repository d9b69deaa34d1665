@@
expression E;
@@
  f(
+ 0,
  E
+ , 1
  )
