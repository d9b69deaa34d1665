@@
typedef u64;
@@
- unsigned long long
+ u64
