@@
@@
- a();
  ...
- return 0;
+ return 7;
