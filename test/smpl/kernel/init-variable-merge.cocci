@@
type T;
identifier x;
expression E;
@@
  T x
+ = E
  ;
  ... when != x
      when strict
- x = E;
