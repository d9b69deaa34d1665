@@
identifier x;
@@
- u_long x;
+ unsigned long x;
