@@
expression x;
@@
  a(x);
  ... when exists
- b(x);
