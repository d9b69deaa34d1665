@@
expression E;
statement S;
@@
- if (E == NULL)
+ if (IS_ERR(E))
  S
