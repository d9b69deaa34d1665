@r exists@
expression E;
@@
a();
...
b(E);
@@
expression r.E;
@@
- c(E);
