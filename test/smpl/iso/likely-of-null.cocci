@@
expression E;
@@
- unlikely(E == NULL)
+ is_null(E)
