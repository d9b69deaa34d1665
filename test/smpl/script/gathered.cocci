@initialize:python@
@@
seen = []
@r@
identifier f;
@@
f(1)
@script:python@
f << r.f;
@@
seen.append(str(f))
@finalize:python@
@@
print(sorted(seen))
