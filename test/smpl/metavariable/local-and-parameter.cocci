@@
local idexpression x;
@@
- use(x);
+ use_local(x);
