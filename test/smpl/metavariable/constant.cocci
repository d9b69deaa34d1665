@@
constant C;
@@
- sleep(C)
+ sleep_const(C)
