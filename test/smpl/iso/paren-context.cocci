@@
expression E;
@@
- if (test(E) == 3)
+ if (test3(E))
  return;
