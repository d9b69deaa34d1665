@@
expression E;
@@
- *errno_location() = E
+ set_errno(E)
