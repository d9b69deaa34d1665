@r@
identifier x;
fresh identifier t = "t_" ## x ## "_" ## x;
@@
- use(x);
+ use(t);
