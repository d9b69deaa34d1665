@r disable optional_storage@
identifier x;
expression E;
@@
- int x = E;
+ long x = E;
