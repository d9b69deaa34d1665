@@
int x;
@@
- use(x)
+ use_int(x)
