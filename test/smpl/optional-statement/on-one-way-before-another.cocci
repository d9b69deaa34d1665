@@
expression e;
@@
- a(e);
  ...
?- b(e);
- c(e);
