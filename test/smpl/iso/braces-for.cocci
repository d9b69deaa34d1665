@@
expression E;
identifier i;
@@
  for (i = 0; i < E; i++) {
- step(i);
+ stride(i);
  }
