@@
expression x;
@@
- foo(x)
+ foo(foo(x))
