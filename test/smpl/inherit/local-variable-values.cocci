@r@
local idexpression x;
expression E;
@@
x = E;
... when != x
return x;

@@
local idexpression r.x;
expression r.E;
@@
- x = E;
  ...
- return x;
+ return E;
