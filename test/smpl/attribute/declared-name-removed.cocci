@@
attribute name __used2;
identifier x;
@@
- static int __used2 x;
+ static int x;
