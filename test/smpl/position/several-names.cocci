@r@
identifier I, s, fld;
position p0, p;
@@
  struct I s =@p0 { ..., .fld@p = 1, ...};

@s@
identifier I, s, r.fld;
position r.p0, p;
expression E;
@@
  struct I s =@p0 { ..., .fld@p = E, ...};

@script:python@
p0 << r.p0;
fld << r.fld;
p << s.p;
@@
print(fld, p0[0].line, p[0].line)
