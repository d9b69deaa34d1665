@@
local idexpression lx;
@@
- lx
+ done(lx)
