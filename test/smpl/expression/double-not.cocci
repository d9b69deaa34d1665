@@
expression E;
@@
- !!E
+ bool(E)
