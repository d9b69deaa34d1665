@@
expression x;
@@
- a(x);
  ... when != x
- b(x);
