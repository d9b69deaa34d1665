@@
identifier x;
@@
- \(old1\|old2\)
+ new
  ->x
