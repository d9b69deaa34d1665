@@
expression E;
@@
- old_alloc(E)
+ new_alloc(E)
