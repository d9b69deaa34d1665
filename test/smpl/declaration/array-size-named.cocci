@@ identifier x; @@
- char x[64];
+ char x[NAME_SIZE];
