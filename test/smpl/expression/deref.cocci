@@
expression E;
@@
- *get_ptr(E)
+ get_value(E)
