@@ identifier x; @@
- register int x;
+ int x;
