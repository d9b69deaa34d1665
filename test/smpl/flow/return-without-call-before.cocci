@@
@@
  ... when != a()
- return 0;
+ return 6;
