@@
expression E;
@@
- return E == NULL;
+ return none(E);
