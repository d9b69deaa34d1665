@@
local idexpression x;
global idexpression y;
@@
- f(x, y)
+ g(x, y)
