@@
statement S;
@@
  mark();
+ between();
  S
