@r@
position p;
type tf, ti;
identifier fun, i;
assignment operator a;
expression e;
expression E;
@@
  tf fun(..., ti i, ...) {
    <+...
    i a@E@p e
    ...+>
  }

@script:python@
p << r.p;
E << r.E;
@@
print("%s %s-%s %s" % (p[0].line, p[0].column, p[0].column_end, E))
