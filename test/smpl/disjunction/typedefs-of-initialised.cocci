@@
identifier x;
expression e;
typedef u8, u16;
@@
- \(u8\|u16\)
+ int
 x = e;
