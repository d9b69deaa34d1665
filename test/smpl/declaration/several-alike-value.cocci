@@
type T;
identifier x;
@@
- T x;
+ const T x = 0;
