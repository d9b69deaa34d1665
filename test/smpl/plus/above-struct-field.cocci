@@
identifier x;
@@
 struct s {
+ u32 x;
- unsigned int x;
 ...
 };
