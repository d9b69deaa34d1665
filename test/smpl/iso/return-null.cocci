@@
expression E;
@@
- return E == NULL;
+ return is_null(E);
