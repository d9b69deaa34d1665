@r@
statement S;
expression E;
position p;
@@
  if (E@p) S

@script:python@
p << r.p;
@@
print(p[0].line, p[0].column, p[0].column_end)
