@@
type T;
T *p;
@@
- free_it(p)
+ free_obj(T, p)
