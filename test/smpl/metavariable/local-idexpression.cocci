@@
local idexpression x;
@@
- put(x)
+ put_local(x)
