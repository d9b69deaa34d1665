@@ identifier x; @@
- unsigned short x;
+ u16 x;
