@@
identifier x;
expression E;
@@
- struct ops x = E;
+ const struct ops x = E;
