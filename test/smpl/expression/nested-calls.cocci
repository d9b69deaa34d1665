@@
expression E;
@@
- wrap(E)
+ cover(E)
