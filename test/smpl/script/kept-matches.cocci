@r@
identifier f;
position p;
@@
f@p(NULL)
@script:python s@
f << r.f;
@@
if f == "keep":
    cocci.include_match(False)
@depends on s@
identifier r.f;
position r.p;
@@
- f@p(NULL)
+ f()
