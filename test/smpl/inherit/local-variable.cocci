@r exists@
local idexpression x;
expression E;
@@
x = E
... when != x
free(x)
@@
local idexpression r.x;
expression r.E;
@@
  x = E
  ...
- free(x)
+ put(x)
