@r@
expression E;
position p1, p2;
@@
  take@p1(E);
  ...
  take@p2(E);

@script:python@
p1 << r.p1;
p2 << r.p2;
@@
print("%s:%s and %s" % (p1[0].file, p1[0].line, p2[0].line))

@@
expression E;
position r.p2;
@@
- take@p2(E);
