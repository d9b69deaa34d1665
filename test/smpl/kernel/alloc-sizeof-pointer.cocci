@@
type T;
T *x;
expression f;
@@
  x = kmalloc(
- sizeof(T)
+ sizeof(*x)
  , f)
