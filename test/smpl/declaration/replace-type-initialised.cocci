@@
identifier x;
expression E;
@@
- u_int32 x = E;
+ u32 x = E;
