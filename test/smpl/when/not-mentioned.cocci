@@
expression E;
@@
- prepare(E);
  ... when != E
  finish();
