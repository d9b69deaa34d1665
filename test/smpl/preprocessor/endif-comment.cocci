@@
@@
- old();
+ fresh();
