@@
expression a, b;
@@
  if (
- (a ? b : 0)
+ a && b
  ) return;
