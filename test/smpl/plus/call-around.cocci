@@
expression x;
@@
+ wrap(
  foo(x)
+ )
