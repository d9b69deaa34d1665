@@
type T;
T *p;
@@
- use(p)
+ use_ptr(p)
