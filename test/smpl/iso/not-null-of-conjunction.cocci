@@
expression E;
@@
- E != NULL && good(E)
+ fine(E)
