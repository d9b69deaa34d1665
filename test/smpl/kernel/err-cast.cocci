@@
expression E;
@@
- ERR_PTR(PTR_ERR(E))
+ ERR_CAST(E)
