@@
attribute name __read_mostly;
identifier x;
expression E;
@@
- int x __read_mostly = E;
+ int x = E;
