@@ statement S1, S2; @@
 if (
- x
+ y
 ) S1 else S2
