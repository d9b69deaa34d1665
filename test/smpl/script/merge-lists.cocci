@initialize:python@
@@
seen = []

@r@
identifier f;
@@
  note(f);

@script:python@
f << r.f;
@@
seen.append(f)

@s@
@@
  finish();

@script:python depends on s@
@@
print(",".join(sorted(seen)))
