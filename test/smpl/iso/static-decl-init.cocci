@@ identifier x; @@
- static int x;
+ static s32 x;
