@@
expression E;
@@
- make(E, ...)
+ make_simple(E)
