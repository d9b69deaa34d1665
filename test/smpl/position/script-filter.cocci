@r@
identifier f;
position p;
@@
  f@p(TAG)

@script:python s@
f << r.f;
p << r.p;
@@
if not f.startswith("do_") or int(p[0].line) > 5:
    cocci.include_match(False)

@depends on s@
identifier r.f;
position r.p;
@@
- f@p(TAG)
+ f(NEW)
