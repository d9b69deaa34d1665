@r@
position p;
identifier f;
@@
  f@p(...)
@script:python@
p << r.p;
f << r.f;
@@
print("%s %s:%s-%s" % (f, p[0].line, p[0].column, p[0].column_end))
