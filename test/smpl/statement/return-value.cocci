@@
@@
- return -ENOTSUPP;
+ return -EOPNOTSUPP;
