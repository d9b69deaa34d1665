@@
expression E;
@@
a(E);
... when != false E
- d(E);
