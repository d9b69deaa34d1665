@@
local idexpression x;
expression E;
@@
- x = E;
+ keep(&x, E);
