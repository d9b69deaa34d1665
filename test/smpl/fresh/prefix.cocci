@@
identifier x;
fresh identifier y = "old_" ## x;
expression E;
@@
- save(x, E);
+ int y = x;
+ keep(y, E);
