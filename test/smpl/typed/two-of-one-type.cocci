@@
type T;
T a, b;
@@
- same(a, b)
+ same_type(a, b)
