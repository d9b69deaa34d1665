@@ identifier x; @@
- short x;
+ s16 x;
