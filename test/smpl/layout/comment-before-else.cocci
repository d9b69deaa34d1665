@@ expression E; statement S; @@
- if (E) S else legacy();
+ if (E) S
