@r@
identifier f =~ "^do_";
fresh identifier g = "__" ## f;
@@
- f
+ g
  (...) { ... }

@@
identifier r.f, r.g;
@@
- f
+ g
  (...)
