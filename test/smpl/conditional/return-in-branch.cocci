@@
expression E;
@@
- begin(E);
+ begin_new(E);
  ...
- end(E);
+ end_new(E);
