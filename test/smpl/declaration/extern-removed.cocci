@@
identifier x;
@@
- extern int x;
