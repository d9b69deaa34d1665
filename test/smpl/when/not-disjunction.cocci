@@
expression E;
@@
a(E);
... when != \(b(E)\|c(E)\)
- d(E);
