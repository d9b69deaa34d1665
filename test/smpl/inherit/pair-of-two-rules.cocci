@r1@
identifier x;
@@
def(x);
@r2@
identifier r1.x, y;
@@
use(x, y);
@@
identifier r1.x;
identifier r2.y;
@@
- pair(x, y);
+ paired(y, x);
