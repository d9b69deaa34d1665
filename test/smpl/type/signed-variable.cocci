@@ type T; identifier x; @@
- signed T x;
+ T x;
