@@ expression x; identifier f; @@
  x = f(...);
- if (x < 0) return x;
+ CHECK(x);
