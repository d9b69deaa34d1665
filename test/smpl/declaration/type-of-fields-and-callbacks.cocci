@@ typedef u8, uint8_t; @@
- uint8_t
+ u8
