@r@
identifier f;
@@
  reg(f);

@s@
identifier r.f;
@@
  f(...) { ... special() ... }

@depends on s@
identifier r.f;
@@
- reg(f);
+ reg_special(f);

@depends on !s@
identifier r.f;
@@
- reg(f);
+ reg_plain(f);
