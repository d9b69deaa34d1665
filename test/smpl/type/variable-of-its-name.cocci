@@
typedef u8, uint8_t;
@@
- u8
+ uint8_t
