@@
expression E != {ok};
@@
- E != NULL && use(E)
+ use_safe(E)
