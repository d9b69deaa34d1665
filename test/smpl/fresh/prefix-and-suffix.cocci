@r@
identifier f;
fresh identifier g = "pre_" ## f ## "_post";
@@
- int f(void)
+ int g(void)
 { ... }

@@
identifier r.f, r.g;
@@
- f()
+ g()
