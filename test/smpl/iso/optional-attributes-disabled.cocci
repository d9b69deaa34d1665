@ disable optional_attributes @
identifier x;
@@
- int x;
+ long x;
