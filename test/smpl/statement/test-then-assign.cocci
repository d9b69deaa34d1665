@@
identifier x;
expression E;
statement S;
@@
- if ((x = E) < 0)
+ x = E;
+ if (x < 0)
  S
