@@
@@
- unsigned long long
+ u64
