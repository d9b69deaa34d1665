@@
identifier i;
expression n;
@@
  for (
- int i = 0;
+ size_t i = 0;
  i < n; i++) { ... }
