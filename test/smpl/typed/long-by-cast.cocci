@@
long l;
@@
- use(l)
+ use_l(l)
