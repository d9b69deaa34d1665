@@
identifier x;
@@
- enum x
+ int
