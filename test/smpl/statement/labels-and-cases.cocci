@@
expression E;
@@
- step(E);
+ stride(E);
