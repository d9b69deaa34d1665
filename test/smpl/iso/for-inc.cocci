@@
identifier i;
expression n;
iterator name for_range;
statement S;
@@
- for (i = 0; i < n; i++)
+ for_range(i, n)
  S
