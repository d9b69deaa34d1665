@ disable add_int1 @
identifier x;
@@
- unsigned x;
+ u32 x;
