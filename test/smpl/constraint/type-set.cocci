@@
type T = {int, long};
identifier x;
@@
- T x;
+ number x;
