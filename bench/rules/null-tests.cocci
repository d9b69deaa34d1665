@@ iterator name unless; expression x; statement S; @@
- if (x == NULL) S
+ unless (x) S
