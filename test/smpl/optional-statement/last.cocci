@@
expression e;
@@
- b(e);
?- a(e);
