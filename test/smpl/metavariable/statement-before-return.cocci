@@ statement S; @@
- S
  return ...;
