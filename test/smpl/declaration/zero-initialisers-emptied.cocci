@@
identifier x;
type T;
@@
- T x = {0};
+ T x = {};
