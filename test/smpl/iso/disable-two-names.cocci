@ r disable is_null, commeq @
expression E;
@@
- E == NULL
+ none(E)
