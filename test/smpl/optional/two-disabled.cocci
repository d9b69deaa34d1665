@r disable optional_qualifier, optional_storage@
identifier x;
@@
- int x;
+ long x;
