@r@
expression x, y;
@@
get(x);
... when != stop(x)
put(y);

@@
expression r.x, r.y;
@@
- pair(x, y);
+ paired(x, y);
