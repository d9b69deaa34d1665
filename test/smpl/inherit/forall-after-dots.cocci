@r@
expression x, y;
@@
x = alloc();
...
use(x, y);

@@
expression r.y;
@@
- mark(y);
