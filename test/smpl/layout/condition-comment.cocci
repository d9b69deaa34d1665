@@
expression a, b;
@@
- if (a && b)
+ if (both(a, b))
  go();
