@@
expression E;
@@
- old(E)
+ brand_new(E, 0)
