@exists@
expression E;
@@
a(E);
... when any
- b(E);
