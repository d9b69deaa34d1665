@@
expression x, y;
@@
- if ((x = y) == NULL)
+ x = y;
+ if (!x)
  { ... return ...; }
