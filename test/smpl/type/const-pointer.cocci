@@
type T;
identifier x;
@@
- const T x;
+ T x;
