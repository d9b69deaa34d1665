@@ identifier x; @@
- auto int x;
+ int x;
