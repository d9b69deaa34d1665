@@
expression E;
identifier x;
@@
- int x = E;
+ new_t x;
