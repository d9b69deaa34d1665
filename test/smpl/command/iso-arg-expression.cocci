using "iso-arg-expression.iso"
@@
expression E;
@@
- put(E, NULL)
+ drop(E)
