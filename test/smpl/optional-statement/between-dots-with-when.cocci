@@
expression e;
@@
- b(e);
  ... when != c(e)
?- c(e);
  ... when != d(e)
- d(e);
