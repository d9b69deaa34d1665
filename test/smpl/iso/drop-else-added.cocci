@@ expression a; statement S1, S2; @@
 if (a) S1 else S2
+ g();
