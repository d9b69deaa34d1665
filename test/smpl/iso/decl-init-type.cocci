@@ type T; identifier x; @@
- T x = NULL;
+ T x = none();
