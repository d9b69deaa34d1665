@@
identifier x;
@@
- x.flags
+ x.features
