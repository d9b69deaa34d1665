@r@
identifier f;
@@
first(f);
@@
identifier r.f;
identifier g : script:python(f) { g == f + "_new" };
@@
- g(1)
+ g(2)
