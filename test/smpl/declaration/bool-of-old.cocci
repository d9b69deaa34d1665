@@ identifier x; @@
- _Bool x;
+ bool x;
