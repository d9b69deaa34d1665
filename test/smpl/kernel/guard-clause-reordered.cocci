@@
expression a, b;
statement S;
@@
- if (a && b)
+ if (b && a)
  S
