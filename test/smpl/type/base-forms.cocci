// `unsigned` is `unsigned int`, and `signed` is `int`.
@@
identifier x;
@@
- unsigned int x;
+ u32 x;

@@
identifier x;
@@
- int x;
+ s32 x;
