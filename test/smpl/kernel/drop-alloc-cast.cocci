@@
type T;
expression x;
identifier fn = {kmalloc, kzalloc, vmalloc};
@@
  x =
- (T *)
  fn(...)
