@r@
statement S;
@@
 if (x) S

@script:python@
S << r.S;
@@
print("[" + S + "]")
