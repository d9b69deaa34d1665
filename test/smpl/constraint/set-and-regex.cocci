@@
expression E != {NULL, zero} && !~ "^\"";
@@
- free_it(E)
+ put_it(E)
