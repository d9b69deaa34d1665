@@
expression E;
identifier x;
@@
- static int x = E;
+ new_t x;
