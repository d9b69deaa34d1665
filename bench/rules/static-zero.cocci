@@ type T; identifier x; @@
- static T x = 0;
+ static T x;
