@@
identifier l;
expression E;
@@
- hold(E);
+ hold_new(E);
  ... when != goto l;
- drop(E);
+ drop_new(E);
