@r@
statement S;
@@
  if (...) { ... }@S
@script:python@
S << r.S;
@@
print("found")
