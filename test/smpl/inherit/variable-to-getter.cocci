@@
identifier g;
@@
- int g;

@@
@@
- flag
+ get_flag()
