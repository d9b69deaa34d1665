@@
expression E;
@@
 if (
- E
+ get(E)
  == NULL) stop();
