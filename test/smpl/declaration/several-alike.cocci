@@
identifier x;
@@
- u_int32 x;
+ u32 x;
