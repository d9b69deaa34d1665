@r expression@
expression E;
@@
- old(E)
+ new(E)
