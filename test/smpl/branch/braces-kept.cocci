@@
expression E;
@@
- first(E);
  step(E);
