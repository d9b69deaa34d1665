@@ expression E; statement S; @@
- if (E) { S }
+ if (E) S
