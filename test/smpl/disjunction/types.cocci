@@
identifier x;
typedef u_int32, uint32;
@@
(
- u_int32 x;
+ u32 x;
|
- uint32 x;
+ u32 x;
)
