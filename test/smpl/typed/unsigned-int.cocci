@@
unsigned int u;
@@
- use(u)
+ use_u(u)
