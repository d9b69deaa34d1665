@@
expression E;
statement S;
@@
- if (broken(E))
+ if (!works(E))
  S
