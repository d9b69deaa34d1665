@alloc@
type T;
identifier p;
@@
T *p = make(...);

@@
alloc.T x;
@@
- drop(&x)
+ drop_in(&x)
