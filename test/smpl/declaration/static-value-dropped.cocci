@@
identifier x;
expression E;
@@
- static int x = E;
+ static int x;
