@r@
identifier x;
fresh identifier y = "tmp_" ## x;
expression E;
@@
- int x = get(E);
+ int y = get(E);
