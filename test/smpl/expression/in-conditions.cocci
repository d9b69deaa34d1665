@@
expression E;
@@
- is_err(E)
+ IS_ERR_OR_NULL(E)
