@@ expression x, y; @@
(
- kfree(x);
+ release(x);
|
- x = NULL;
+ clear(&x);
|
- x |= y;
+ set_bits(&x, y);
|
- return NULL;
+ return nothing();
)
