@@
identifier x;
expression E;
@@
- static int x = E;
+ int x = E;
