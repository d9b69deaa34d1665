@@ type T; identifier x; @@
- T const x;
+ T x;
