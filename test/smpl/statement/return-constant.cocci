@@
constant C;
@@
- return C;
+ return -C;
