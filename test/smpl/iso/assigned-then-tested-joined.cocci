@@
expression x, E;
@@
- x = f(E);
- if (x == NULL)
+ if (!(x = f(E)))
  { ... }
