@@
identifier i, j;
expression n;
statement S;
@@
- for (i = 0, j = n; i < j; i++, j--) S
+ swap_all(i, j, n);
