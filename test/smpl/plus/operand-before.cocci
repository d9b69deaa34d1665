@@
expression x;
@@
+ pre +
  foo(x)
