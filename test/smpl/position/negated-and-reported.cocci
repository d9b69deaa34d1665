@a@
position p1, p;
expression E;
@@
  lock@p1(E@p);

@b exists@
expression E;
position a.p;
position q != a.p1;
identifier l, u;
@@
  l(E@p);
  ...
  u@q(E);

@script:python@
p1 << a.p1;
q << b.q;
@@
print(p1[0].line, q[0].line)
