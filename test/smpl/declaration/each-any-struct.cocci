@@
identifier x;
identifier i;
@@
- struct i x;
+ new_t x;
