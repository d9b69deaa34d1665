@@
identifier x, s;
@@
  struct s x
+ = { }
  ;
