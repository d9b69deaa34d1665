@r exists@
local idexpression x;
expression e;
@@
x = alloc(...);
... when != x = e
    when != free(x)
return x;

@@
local idexpression r.x;
@@
- x = alloc(
+ x = alloc_ret(
  ...);
