#spatch --smpl-spacing
@@ expression x, y; @@
- old(x, y);
+ if( x==y )
+     fresh(  x,y );
