@@
expression E;
@@
- begin(E);
  ...
?- middle(E);
  ...
- end(E);
