@@
expression x;
@@
  foo(x)
+ + post
