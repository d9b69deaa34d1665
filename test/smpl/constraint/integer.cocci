@@
constant int c > 10;
@@
- msleep(c)
+ msleep_long(c)
