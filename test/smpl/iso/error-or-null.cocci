@@
expression E;
@@
- IS_ERR(E) || !E
+ IS_ERR_OR_NULL(E)
