@@
expression E;
@@
- if (E != NULL) put_it(E);
+ put_it(E);
