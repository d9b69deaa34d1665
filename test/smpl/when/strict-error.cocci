@@
expression E;
@@
a(E);
... when strict
- b(E);
