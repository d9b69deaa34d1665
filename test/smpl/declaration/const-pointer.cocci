@@
identifier x;
type T;
@@
- T * const x
+ T *x
 = NULL;
