@@
identifier x;
@@
- unsigned x;
+ new_t x;
