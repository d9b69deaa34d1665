@ disable ptr_to_array @
expression E;
@@
- E->len
+ len(E)
