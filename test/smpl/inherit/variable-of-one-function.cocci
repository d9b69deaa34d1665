@r@
local idexpression x;
position p;
@@
 x@p = risky();
@@
local idexpression r.x;
@@
- check(x);
