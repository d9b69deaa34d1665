@r@
expression E;
position p;
@@
  close(E);@p

@script:python@
p << r.p;
@@
print(p[0].line, p[0].column, p[0].line_end)
