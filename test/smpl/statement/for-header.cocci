@@
identifier i;
expression n;
statement S;
iterator name for_each_index;
@@
- for (i = 0; i < n; i++)
+ for_each_index(i, n)
  S
