@@
type T;
identifier x;
@@
- T *x = (T *)get();
+ T *x = get();
