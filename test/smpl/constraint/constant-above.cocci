@@
constant int c > 10;
@@
- wait(c)
+ long_wait(c)
