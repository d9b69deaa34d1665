#spatch --disable-iso is_null --disable-iso commeq
@@
expression E;
@@
- E == NULL
+ none(E)
