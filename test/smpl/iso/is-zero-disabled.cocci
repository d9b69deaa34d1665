@ disable is_zero @
expression E;
@@
- E == 0
+ none(E)
