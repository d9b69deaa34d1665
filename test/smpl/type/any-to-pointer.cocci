@@
type T;
identifier x;
@@
- T
+ struct n *
  x;
