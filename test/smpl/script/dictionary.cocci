@initialize:python@
@@
names = { "alpha": "a", "beta": "b" }

@r@
identifier f;
@@
  call(f)

@script:python s@
f << r.f;
g;
@@
if f in names:
    coccinelle.g = names[f]
else:
    cocci.include_match(False)

@@
identifier r.f, s.g;
@@
- call(f)
+ call_short(g)
