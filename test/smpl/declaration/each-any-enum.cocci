@@
identifier x;
identifier i;
@@
- enum i x;
+ new_t x;
