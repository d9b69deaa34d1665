@@
expression E;
@@
- BUG_ON(E == NULL);
+ assert(E);
