@@
identifier x;
expression E;
@@
- static int x = E;
+ new_t x;
