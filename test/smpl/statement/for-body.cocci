@@
expression E;
identifier i;
@@
  for (i = 0; i < E; i++) {
- clear_one(i);
+ clear(i, E);
  }
