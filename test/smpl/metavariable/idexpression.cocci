@@
idexpression x;
@@
- put(x)
+ put_var(x)
