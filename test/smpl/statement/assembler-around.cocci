@@
@@
- old();
+ new();
