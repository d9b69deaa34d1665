@@
expression E;
@@
- if (count(E) == 0)
+ if (empty(E))
  return 0;
