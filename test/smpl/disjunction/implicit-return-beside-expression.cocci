@@
local idexpression n;
expression E;
@@

 n = get(...);
 ... when != put(n)
(
  return 0;
|
+ put(n);
  return ...;
|
 put(n);
|
 E = n
)
