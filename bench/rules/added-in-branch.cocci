@@ expression E; statement S; @@
  if (E) {
+ hit();
  S
  ...
  }
