@@
@@
- return -1;
+ return -EPERM;
