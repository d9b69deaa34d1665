@ disable static_decl_init @
identifier x;
@@
- static int x;
+ static long x;
