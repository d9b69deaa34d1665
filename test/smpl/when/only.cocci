@@
expression E, F;
@@
- begin(E);
+ start(E);
  ... when = step(F);
- end(E);
+ stop(E);
