@r@
identifier f;
@@
  make(f);

@@
identifier r.f;
fresh identifier n = "my_" ## f ## "_ops";
@@
- ops(f)
+ ops(&n)
