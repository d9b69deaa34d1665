@@
@@
  f(
- int a
+ long a
  ) { ... }
