@r@
identifier f;
@@
int f(...) { ... }

@@
identifier r.f;
@@
- &f
+ f
