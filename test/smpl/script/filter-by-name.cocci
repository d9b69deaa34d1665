@r@
identifier f;
position p;
@@
  f@p(0)
@script:python@
f << r.f;
@@
if not f.startswith("k"):
    cocci.include_match(False)
@@
identifier r.f;
position r.p;
@@
- f@p(0)
+ f()
