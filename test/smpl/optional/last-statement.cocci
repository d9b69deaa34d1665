@@
expression E;
@@
- a(E);
?- b(E);
