@@
identifier n;
@@
- typedef int (*n)(void *);
+ typedef long (*n)(void *);
