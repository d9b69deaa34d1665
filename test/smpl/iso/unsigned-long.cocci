@@
identifier x;
@@
- unsigned long x;
+ ulong x;
