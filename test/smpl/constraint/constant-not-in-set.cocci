@@
constant c != {0, 1};
@@
- set(c)
+ set_other(c)
