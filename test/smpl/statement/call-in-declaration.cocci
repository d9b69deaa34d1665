@@
expression E;
@@
- make(E)
+ make_new(E, 0)
