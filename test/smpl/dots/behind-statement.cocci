@@ identifier f; statement S; @@
 f(...) {
+ first();
 S
 ...
 }
