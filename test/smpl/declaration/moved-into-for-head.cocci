@@
identifier i;
expression n;
statement S;
@@
- int i;
  ... when != i
- for (i = 0; i < n; i++) S
+ for (int i = 0; i < n; i++) S
  ... when != i
