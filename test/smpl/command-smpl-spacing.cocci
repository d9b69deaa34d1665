#spatch --smpl-spacing
@@
expression a, b;
@@
- add(a, b)
+ sum( a,b )
