@ disable optional_qualifier @
identifier x;
@@
- int x;
+ long x;
