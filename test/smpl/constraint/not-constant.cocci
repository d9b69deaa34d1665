@@
expression E != {NULL, 0};
@@
- set_ptr(E)
+ set_pointer(E)
