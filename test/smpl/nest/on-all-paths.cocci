@@
expression E;
@@
- begin(E);
+ begin_new(E);
  <+...
  mark(E);
  ...+>
- end(E);
+ end_new(E);
