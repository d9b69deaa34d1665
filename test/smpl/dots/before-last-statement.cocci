@@
identifier f;
statement S;
@@
  f(...) {
  ...
+ before_last();
  S
  }
