@@
type T;
identifier x;
@@
- typeof(T) x;
+ T x;
