@@
identifier x;
expression E;
@@
- extern int x;
+ extern long x;
