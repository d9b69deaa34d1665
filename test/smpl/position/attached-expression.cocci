@r@
expression E;
position p;
@@
  check(...)@E@p

@script:python@
E << r.E;
p << r.p;
@@
print(E, p[0].line, p[0].column, p[0].column_end)
