@@
identifier x;
@@
- long x;
+ new_t x;
