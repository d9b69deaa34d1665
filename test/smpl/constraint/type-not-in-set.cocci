@@
type T != {int};
identifier x;
@@
- T x;
+ T x = {};
