#spatch --smpl-spacing
@@ expression x, y; @@
- old(x, y);
+ fresh( x ,   y);
