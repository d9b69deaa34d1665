@@
identifier x;
@@
- const unsigned int x
+ const u32 x
 = 0;
