@@
identifier f, x;
@@
- f->x.y
+ f->y
