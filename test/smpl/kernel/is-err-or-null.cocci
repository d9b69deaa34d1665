@@
expression E;
@@
- !E || IS_ERR(E)
+ IS_ERR_OR_NULL(E)
