@@
expression x;
@@
- a(x)
+ a2(x)
  ...
- b(x)
+ b2(x)
