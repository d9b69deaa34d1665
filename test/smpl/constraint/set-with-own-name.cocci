@@
identifier x != {x, if_x};
@@
- put(x)
+ drop(x)
