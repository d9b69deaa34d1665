@a@
position p;
expression E;
@@
  first@p(E)

@b@
position q != a.p;
expression E;
identifier f;
@@
  f@q(E)

@script:python@
q << b.q;
f << b.f;
@@
print(f, q[0].line)
