@@
typedef u8;
expression E;
@@
- (unsigned char)E
+ (u8)E
