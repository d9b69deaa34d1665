@@
identifier f = {kmalloc, kzalloc, vmalloc};
expression E, T;
@@
  f(
- (int)(E)
+ E
  , T)
