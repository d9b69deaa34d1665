@@
expression E, E1;
@@
  a(E);
  ... when != E = E1
- b(E);
