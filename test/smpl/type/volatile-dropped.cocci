@@ type T; identifier x; @@
- volatile T x;
+ T x;
