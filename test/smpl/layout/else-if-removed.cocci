@@
expression E;
@@
  if (E) one(E);
- else if (!E) two(E);
