@@ iterator I =~ "for_each_.*"; expression E; statement S; @@
- I(E) S
+ I(E, 0) S
