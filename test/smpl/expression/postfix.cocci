@@
identifier x;
@@
- x++
+ atomic_inc(&x)
