@@
type T;
expression n, f;
@@
- (T *)
  kmalloc(n, f)
