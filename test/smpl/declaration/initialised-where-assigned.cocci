@@
expression e;
identifier x;
@@
- int x;
  ...
- x = e;
+ int x = e;
