@free@
expression E;
position p1;
@@
  drop@p1(E)

@r@
expression free.E;
position free.p1, p2;
@@
  drop@p1(E)
  ...
  use(E@p2)

@script:python@
p1 << free.p1;
p2 << r.p2;
@@
print(p1[0].line, p2[0].line)
