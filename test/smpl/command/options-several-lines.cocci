#spatch --disable-iso is_null
#spatch --disable-iso commeq
@@
expression E;
@@
- E == NULL
+ none(E)
