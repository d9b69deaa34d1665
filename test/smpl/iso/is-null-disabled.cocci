@r disable is_null, commeq@
expression E;
statement S;
@@
- if (E == NULL)
+ if (IS_ERR(E))
  S
