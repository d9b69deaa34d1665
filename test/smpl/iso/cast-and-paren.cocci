@@
expression E;
@@
- free_it((void *)(E))
+ put_it(E)
