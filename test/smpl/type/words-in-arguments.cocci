@@
@@
- unsigned long
+ size_t
