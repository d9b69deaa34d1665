@r@
expression E;
@@
a();
...
return E;
@@
expression r.E;
@@
- c(E);
