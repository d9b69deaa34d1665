@r1 exists@
expression E;
@@
a(E);
... when any
b(E);

@r2 depends on (r1)@
expression r1.E;
@@
- b(E);
+ c(E);
