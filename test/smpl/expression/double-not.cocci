@@
expression E;
@@
- !!E
+ as_bool(E)
