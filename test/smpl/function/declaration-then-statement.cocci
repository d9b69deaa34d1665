@@ identifier f; type T; identifier x; statement S; @@
 f(...) {
 T x;
+ first();
 S
 ... 
 }
