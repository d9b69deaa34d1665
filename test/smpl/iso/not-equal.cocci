@@
expression E;
@@
- E != MAGIC
+ !has_magic(E)
