@@
expression E;
@@
- begin(E);
+ start(E);
  ... when != true E == NULL
- end(E);
+ stop(E);
