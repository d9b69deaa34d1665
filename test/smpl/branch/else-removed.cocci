@@
expression E;
@@
  if (E) one(E);
- else two(E);
