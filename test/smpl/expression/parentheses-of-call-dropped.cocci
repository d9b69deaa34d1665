@@
expression a;
@@
- (
  f(a)
- )
