@@
type T;
T *x;
expression n, flags;
@@
- x = kmalloc(n, flags);
+ x = kzalloc(n, flags);
  ... when != x
- memset(x, 0, n);
