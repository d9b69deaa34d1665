@@
expression x;
@@
  x = <+...
- conv(x)
+ x
  ...+>;
