@@
type T;
expression a;
@@
- (T)
  f(a)
