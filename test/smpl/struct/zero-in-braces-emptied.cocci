@@ type T; identifier x; @@
- T x = {0};
+ T x = {};
