@@ expression E; constant C; statement S; @@
 switch (E) {
 case C:
+ counted(C);
 S
 ...
 }
