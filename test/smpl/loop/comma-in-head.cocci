@@
expression x, y;
constant C;
@@
  for (
  <+...
- x = y = C
+ x = C, y = C
  ...+>
  ;
  ...;
  ...
  ) {
    ...
  }
