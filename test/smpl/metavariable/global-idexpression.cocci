@@
global idexpression x;
@@
- put(x)
+ put_global(x)
