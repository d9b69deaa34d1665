@ disable decl_init @
identifier x;
@@
 int x;
+ int y;
