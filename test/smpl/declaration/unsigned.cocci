@@
identifier x;
@@
- unsigned x;
+ u32 x;
