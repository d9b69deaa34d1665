@expression@
identifier flag = old;
@@
- flag
+ fresh
  || ...
