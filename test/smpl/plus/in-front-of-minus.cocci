@@
expression E;
@@
+ new(E);
- old(E);
