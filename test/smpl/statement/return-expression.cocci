@@
expression E;
@@
- return ERR(E);
+ return fail(E);
