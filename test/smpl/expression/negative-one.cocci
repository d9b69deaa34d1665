@@
@@
- -1
+ -EPERM
