@r@
expression E;
position p;
@@
  drop(E);
  ...
  E@p

@script:python@
p << r.p;
@@
print(p[0].line, p[0].column)
