@disable is_null@
expression E;
@@
- E == NULL
+ first(E)

@@
expression E;
@@
- E == NULL
+ second(E)
