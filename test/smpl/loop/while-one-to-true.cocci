@@
@@
  while (
- 1
+ true
  ) { ... }
