@@
constant int c;
@@
- wait(c)
+ wait_int(c)
