@@
typedef u8;
u8 x;
@@
- show(x)
+ show_byte(x)
