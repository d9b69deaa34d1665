@@ identifier i; typedef u32, uint32_t; @@
- u32 i;
+ uint32_t i;
