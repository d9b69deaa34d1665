@@
identifier x;
@@
  int x =
- OLD
+ NEW
  ;
