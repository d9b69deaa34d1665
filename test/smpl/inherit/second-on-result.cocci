@r@
expression E;
@@
- a(E)
+ b(E)
@s@
expression E;
@@
- b(E)
+ c(E, 0)
