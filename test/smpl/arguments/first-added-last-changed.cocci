@@
expression x, y;
@@
  foo(
+ 0,
  x, y
- , NULL
+ , 1
  )
