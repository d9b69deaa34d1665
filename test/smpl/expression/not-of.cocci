@@
expression E;
@@
- is_false(E)
+ !E
