@@
identifier x;
@@
- char x[...];
+ new_t x;
