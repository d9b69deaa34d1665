@@
expression x, y;
@@
- set_point(x, y)
+ set_point((struct point){ x, y })
