@@
identifier f, p;
type T;
@@
f(...,
- T *p
+ const T *p
 , ...) { ... }
