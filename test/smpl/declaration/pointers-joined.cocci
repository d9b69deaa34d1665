@@ type T; identifier x, y; @@
- T x;
- T y;
+ T x, y;
