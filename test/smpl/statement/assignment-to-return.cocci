@@
local idexpression ret;
expression e;
@@
- ret =
+ return
  e;
- return ret;
