@@ identifier x; typedef u32; @@
- unsigned int x;
+ u32 x;
